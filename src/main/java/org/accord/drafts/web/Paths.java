package org.accord.drafts.web;

import org.accord.drafts.DraftPath;
import org.accord.drafts.ModelKind;
import org.accord.drafts.NoSuchFile;
import org.accord.drafts.PathNotUsable;

/** A file's place in the address of a page. */
final class Paths {

    private Paths() {}

    /** An address that could be no file's leads nowhere. */
    static DraftPath read(String folder, String key) {
        try {
            return new DraftPath(ModelKind.in(folder).orElseThrow(NoSuchFile::new), key);
        } catch (PathNotUsable notAFile) {
            throw new NoSuchFile();
        }
    }
}
