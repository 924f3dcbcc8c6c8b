package org.accord.cycle;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The building blocks by the names that diagrams call. The engine starts with the map empty, because the blocks
 * themselves need the engine; it is filled before the first case moves.
 */
@Component
class BlockRegistry implements SmartInitializingSingleton {

    private final ObjectProvider<Block> blocks;
    private final Map<Object, Object> byName = new ConcurrentHashMap<>();

    BlockRegistry(ObjectProvider<Block> blocks) {
        this.blocks = blocks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        blocks.forEach(block -> byName.put(block.name(), block));
    }

    Map<Object, Object> byName() {
        return byName;
    }
}
