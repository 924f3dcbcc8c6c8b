/** Saying how things are, and looking back at what was said. */
@org.jspecify.annotations.NullMarked
package org.accord.readings.web;
