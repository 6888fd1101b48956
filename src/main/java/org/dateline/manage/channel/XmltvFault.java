package org.dateline.manage.channel;

import java.util.List;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;

/** What is wrong with an XMLTV document. */
final class XmltvFault {

    private XmltvFault() {}

    /** @param pointer as if it were JSON; empty for all of it */
    static Problem of(String pointer, String detail) {
        String what = pointer.isEmpty() ? "The body " : "The programme at " + pointer + " ";
        return ProblemType.MALFORMED_BODY.because(what + detail + ".", List.of(new Violation(pointer, detail)));
    }
}
