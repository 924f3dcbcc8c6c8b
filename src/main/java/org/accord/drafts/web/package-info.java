/** The studio's pages: the programme, its drafts, and the page that a file is edited on. */
@org.jspecify.annotations.NullMarked
package org.accord.drafts.web;
