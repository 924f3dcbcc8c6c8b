/** The pages of rule changes. */
@org.jspecify.annotations.NullMarked
package org.accord.changes.web;
