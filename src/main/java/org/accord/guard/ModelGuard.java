package org.accord.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Layer F: says of a model, before the engine reads it, whether it keeps to what a model may do. Default deny. */
@Service
public class ModelGuard {

    private final BuildingBlocks blocks;
    private final KnownFiles known = new KnownFiles();

    ModelGuard(BuildingBlocks blocks) {
        this.blocks = blocks;
    }

    /** One file by itself, such as a draft that is being worked on. */
    public List<Finding> check(String path, String content) {
        return checked(path, content).findings();
    }

    /** The files of one release, each by itself and, once each is in order, against one another. */
    public List<Finding> check(SortedMap<String, String> files) {
        return new ReleaseCheck(files, blocks.platform(), this::checked).alone();
    }

    /**
     * The same for a whole release that is to follow another: it holds all that the platform needs, and weakens nothing that
     * protects people.
     *
     * @param active the files of the release in force, none where there is none yet
     */
    public List<Finding> check(SortedMap<String, String> files, SortedMap<String, String> active) {
        return new ReleaseCheck(files, blocks.platform(), this::checked).after(active);
    }

    /** The same, as bytes that came from elsewhere: text in any encoding but UTF-8 is refused before it is read. */
    public List<Finding> checkBytes(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                texts.put(file.getKey(), text(file.getValue()));
            } catch (CharacterCodingException notUtf8) {
                Findings findings = new Findings(file.getKey());
                findings.error("line 1", "encoding");
                return findings.list();
            }
        }
        return check(texts);
    }

    /** Where a file stands in a release by the names inside it, such as {@code forms/plan.form}; none when it is not in order. */
    public List<String> places(String path, String content) {
        return checked(path, content).parts().stream().map(Release::path).toList();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private FileCheck.Checked checked(String path, String content) {
        return known.of(path, content, () -> FileCheck.of(path, content, blocks));
    }
}
