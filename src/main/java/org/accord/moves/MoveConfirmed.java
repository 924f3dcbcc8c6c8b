package org.accord.moves;

record MoveConfirmed(long move) {}
