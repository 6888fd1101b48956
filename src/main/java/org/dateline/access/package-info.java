/**
 * Who is asking, and what they may do.
 *
 * <p>Three kinds of callers come through one door, with a token in the {@code Authorization} header: the administrator,
 * whose token the installation itself has; whoever has a token that was handed out ({@code dateline_<prefix>_<secret>});
 * and people whom an identity provider has let in, with its access tokens.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>{@link org.dateline.access.Operation} is the only place that says who may do what. A row belongs to a {@code Right}, which
 *       says how far each role reaches and which scope a machine needs. No row, no role, no scope: nothing.
 *   <li>Whoever has several roles may what the most powerful one of them may. A limit only lowers.
 *   <li>What hands out rights takes a person: no token that was handed out can do it, whatever its role.
 *   <li>Nothing about a caller is remembered from one request to the next. Each request reads the row of the token or of
 *       the person, by an index; so who is revoked, disabled or lowered is so for the next request, on every instance.
 *       Expiry and ended sessions go by PostgreSQL's clock.
 *   <li>Every token that is not good for anything is refused in the same words, whatever is wrong with it. When the
 *       database or the identity provider cannot be asked, the answer is 503: nobody is thrown out for that.
 * </ul>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What needs a token is told by path, in the configuration: everything under {@code /manage/}. No annotation can
 *       be forgotten, and a new endpoint there is closed from its first day. The one exception is the management API's
 *       OpenAPI document, which describes doors and opens none.
 *   <li>Tokens come in the one header and nowhere else: addresses end up in logs, and cookies come along unasked.
 *   <li>The administrator's token is given as {@code DATELINE_ADMIN_TOKEN}, or made at the first start and printed once.
 *       A configured one replaces the stored one for as long as it is configured.
 *   <li>Of tokens only SHA-256 hashes are kept; they have 256 random bits, so nothing slower is needed. The prefix finds the
 *       row, and the hashes are compared in constant time.
 *   <li>There is no limit on wrong tokens: nobody guesses 256 bits, and one costs us less than an answer, a look into an
 *       index. What would count them by address could be filled by whoever sends them.
 *   <li>Access tokens are verified with jose4j, by keys from the issuer's discovery document. Signed with an asymmetric
 *       algorithm, by the configured issuer, for the configured audience, with {@code sub}, {@code iat} and {@code exp};
 *       clocks may differ by ten seconds. A header that brings a key or its address along ({@code jwk}, {@code jku},
 *       {@code x5c}, {@code x5u}), that demands something ({@code crit}) or an encrypted token is refused.
 *   <li>An ID token is no access token. A token that says what it is, by {@code typ: at+jwt} in its header, or like Keycloak
 *       and Cognito by the claims {@code typ: Bearer} or {@code token_use: access}, is believed; one that says that it is
 *       something else is refused. One that says nothing must not have what only ID and logout tokens have
 *       ({@code nonce}, {@code at_hash}, {@code c_hash}, {@code s_hash}, {@code events}).
 *   <li>The issuer's keys are asked for at the start, every five minutes, and when a token names one that is not known; by
 *       one thread at a time, at most once a second. While the issuer is away, known keys are good for an hour.
 *   <li>A repeated request is known by the person and not by their token, which is another one every few minutes.
 *   <li>A display name is one line of at most a hundred characters. What has an {@code @} is passed over, because many
 *       issuers take an e-mail address for a name; then it is {@code preferred_username}, then the subject.
 *   <li>Times in tokens are whole seconds. So those of the second in which somebody's sessions were ended count as issued
 *       before.
 * </ul>
 */
@NullMarked
package org.dateline.access;

import org.jspecify.annotations.NullMarked;
