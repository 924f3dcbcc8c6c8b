/** What peers do: the committee's votes, another look at a decision, mutual support. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.peers;
