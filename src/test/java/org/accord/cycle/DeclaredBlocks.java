package org.accord.cycle;

import java.util.Set;
import org.accord.guard.BuildingBlocks;
import org.accord.guard.Platform;

/** What the platform's own building blocks take and give, for tests of the guard that start no application. */
public record DeclaredBlocks(Set<String> names) implements BuildingBlocks {

    public static BuildingBlocks all() {
        return new DeclaredBlocks(Contract.PLATFORM.blocks().keySet());
    }

    @Override
    public Platform platform() {
        return Contract.PLATFORM;
    }
}
