/** The pages of one's tasks and notices. */
@org.jspecify.annotations.NullMarked
package org.accord.inbox.web;
