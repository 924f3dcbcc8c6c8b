/** Pages about what is being done, for whoever may open them. */
@org.jspecify.annotations.NullMarked
package org.accord.delivery.web;
