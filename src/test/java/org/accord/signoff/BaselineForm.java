package org.accord.signoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class BaselineForm {

    private BaselineForm() {}

    static String text(String form) {
        try {
            return Files.readString(Path.of("forms", form + ".form"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
