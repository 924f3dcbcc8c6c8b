/** The refusal pages and the language of the reader. */
@org.jspecify.annotations.NullMarked
package org.accord.system.web;
