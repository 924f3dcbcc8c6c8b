package org.accord.cycle;

import java.util.Set;
import org.accord.guard.BuildingBlocks;

/** What the platform's own building blocks take and give, for tests of the guard that start no application. */
public record DeclaredBlocks(Set<String> names) implements BuildingBlocks {

    public static BuildingBlocks named(String... names) {
        return new DeclaredBlocks(Set.of(names));
    }

    @Override
    public Set<String> inputs() {
        return BlockRegistry.INPUTS;
    }

    @Override
    public Set<String> outputs() {
        return BlockRegistry.OUTPUTS;
    }
}
