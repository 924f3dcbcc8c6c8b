package org.accord.cycle;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.accord.guard.BuildingBlocks;
import org.accord.guard.Platform;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The building blocks by the names that diagrams call. The engine starts with the map empty, because the blocks
 * themselves need the engine; it is filled before the first case moves.
 */
@Component
class BlockRegistry implements SmartInitializingSingleton, BuildingBlocks {

    private final ObjectProvider<Block> blocks;
    private final Map<Object, Object> byName = new ConcurrentHashMap<>();

    BlockRegistry(ObjectProvider<Block> blocks) {
        this.blocks = blocks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        blocks.forEach(block -> byName.put(block.name(), block));
    }

    @Override
    public Set<String> names() {
        return byName.keySet().stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Platform platform() {
        return Contract.PLATFORM;
    }

    Map<Object, Object> byName() {
        return byName;
    }
}
