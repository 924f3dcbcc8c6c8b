package org.accord.drafts;

import java.util.Set;

/** Which kinds of people's data the building blocks touch, as whoever wrote the blocks declares it. */
public interface DataOfBlocks {

    /** Every building block by its name. */
    Set<String> blocks();

    /** Codes that have words in {@code block.data.<code>}; none for a block that touches nothing of anybody. */
    Set<String> touched(String block);
}
