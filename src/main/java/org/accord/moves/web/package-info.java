/** The pages of moves. */
@org.jspecify.annotations.NullMarked
package org.accord.moves.web;
