package org.dateline.manage.person;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.MergeableResource;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of people. */
@Path("/manage/v1/people")
@Tag(name = "people")
@Extension(name = "x-smallrye-profile-management", value = "")
class PersonResource extends MergeableResource<PersonContent, Person, PersonWorkingCopy> {

    PersonResource(Desk desk) {
        super(Kind.PERSON, Person.class, desk);
    }

    @Override
    protected Person blank() {
        return new Person();
    }

    @Override
    protected PersonWorkingCopy view(Person person, LifecycleView lifecycle) {
        return PersonWorkingCopy.of(person, lifecycle);
    }
}
