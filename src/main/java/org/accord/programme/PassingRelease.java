package org.accord.programme;

import java.util.List;

/**
 * A release that its own transaction takes back: {@code id} is negative, so that it is never that of a real one.
 *
 * @param forms the engine's ids of its forms
 */
public record PassingRelease(long id, String deployment, List<String> forms) {}
