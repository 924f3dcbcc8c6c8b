/** The pages of a case file, for whoever may open them. */
@org.jspecify.annotations.NullMarked
package org.accord.casefile.web;
