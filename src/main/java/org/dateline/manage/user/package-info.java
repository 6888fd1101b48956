/**
 * Who works here, and who is asking.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nobody is invited: an account is made when somebody comes with a valid token of the identity provider for the
 *       first time. It is known by issuer and subject, has a display name, and nothing else about the person; no e-mail
 *       address is stored, nor shown.
 *   <li>Roles are given at the identity provider. Here they can be limited, which holds from the next request on, and
 *       somebody can be shut out, although the identity provider still lets them in.
 *   <li>The accounts of tokens and of Dateline itself are in the list as well, because they are the authors of something;
 *       only those of people can be changed. So the administrator's token, the last way in, always works.
 *   <li>A change needs no {@code If-Match}: its fields depend neither on one another nor on what they were.
 * </ul>
 */
@NullMarked
package org.dateline.manage.user;

import org.jspecify.annotations.NullMarked;
