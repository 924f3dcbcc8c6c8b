package org.accord.forms;

import java.util.List;

/**
 * One refused value.
 *
 * @param path where it stands, such as {@code needs} or {@code actions[2].until}; {@link FormSchema#label} names it
 */
public record FieldError(String path, String messageKey, List<Object> args) {

    public static FieldError at(String path, String message, Object... args) {
        return new FieldError(path, "forms.error." + message, List.of(args));
    }
}
