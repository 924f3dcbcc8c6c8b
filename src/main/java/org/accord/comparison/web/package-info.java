/** The page that shows what is different between two versions, and its links from the studio. */
@org.jspecify.annotations.NullMarked
package org.accord.comparison.web;
