package org.accord.forms;

/** Where the forms of a release are kept. */
public interface FormLibrary {

    /** @throws java.util.NoSuchElementException when that release has no such form */
    FormSchema schema(String releaseId, String formId);
}
