/** Asking for help elsewhere, and seeing what became of it. */
@org.jspecify.annotations.NullMarked
package org.accord.referrals.web;
