package org.accord.moves;

/** How many case files run on a release. */
public record Running(long release, int cases) {}
