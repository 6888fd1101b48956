/**
 * Classes of attacks, each in a test that names it in a {@code @Tag}, so that {@code mvn test -Dgroups=I2} runs what
 * stands for one. Some classes are covered where their subject lives:
 *
 * <ul>
 *   <li>W1 mass assignment, W3 ids that disagree: {@code MassAssignmentTest}
 *   <li>W2 ids of another kind: {@code OtherKindsTest}; in bodies: {@code manage.WorkingCopiesTest}
 *   <li>W4 every role and scope at every operation, W8 tokens that want to hand out rights: {@code access.EveryCellTest};
 *       W5 several roles, none, a limit: {@code access.RightsTest}
 *   <li>T1 access tokens that are not what they seem: {@code access.AccessTokenAttacksTest}
 *   <li>T2 tokens of ours, T4 refusals in the same words: {@code access.ApiTokensTest}, {@code access.SecretsTest}
 *   <li>T3 revoked, disabled, lowered, logged out: {@code access.ApiTokensTest}, {@code access.SessionsTest}
 *   <li>T5 wrong tokens in masses: {@code access.AccessTokenAttacksTest}; why nothing counts them: package {@code access}
 *   <li>T6 other ways to ask for the same: {@code access.SameDoorTest}, {@code access.ClosedDoorsTest}
 *   <li>L1, L2 hidden fields by other doors and other spellings: {@code HiddenFieldsTest}
 *   <li>L3, L4 what is not public changes no answer, and with that L1, L2, L9 and I6 once more: {@code
 *       fuzz.TwoDatabasesIT}; drafts one by one: {@code manage.HiddenFromReadersTest}
 *   <li>L5 the very moment of an embargo's end and of an expiry: {@code EdgesOfTimeTest}; instances whose clocks are wrong:
 *       {@code packaged.SchedulesIT}
 *   <li>L8, L9 a rule for every column and property: {@code ReadRulesTest}, with {@code who-reads-what.txt}; what the
 *       readers' role may do: {@code published.ReaderRoleTest}
 *   <li>L6 identities and secrets: {@code IdentitiesTest}; failures: {@code problem.ProblemDocumentTest}
 *   <li>I1 SQL: {@code StatementsTest} (the source), {@code fuzz.InjectionTest} (every parameter)
 *   <li>I2 JSON: {@code BodiesTest}, {@code problem.MalformedBodyTest}, {@code manage.BadContentTest}
 *   <li>I3 texts: {@code TextsTest}, {@code manage.BadContentTest}, {@code kernel.SlugTest}
 *   <li>I6 pages: {@code PagesTest}, {@code delivery.CursorTest}, {@code listing.CursorTest}
 *   <li>I7 HTML and script elements: {@code MarkupTest}, and for every answer {@code testing.HarmlessHtml}
 *   <li>I8 headers: {@code HeadersTest}, {@code listing.PageInfoTest}
 *   <li>I13 nothing remains: {@code fuzz.FuzzTest}
 *   <li>H1 what no cache key holds: {@code HeadersTest}, {@code delivery.PublicAnswersTest}
 *   <li>H5 CORS, H7 headers on everything: {@code HeadersTest}, and for every exchange {@code fuzz.Oracle}
 *   <li>errors of PostgreSQL: {@code problem.PostgresTest}, {@code problem.DatabaseFaultsTest}
 * </ul>
 */
@NullMarked
package org.dateline.attacks;

import org.jspecify.annotations.NullMarked;
