package org.accord.codesign;

import org.accord.system.Refusal;

/** A place in the group is for those who know what it stands for. */
public class PlaceNotForYou extends Refusal {
    PlaceNotForYou() {
        super(Kind.FORBIDDEN, "codesign.placeNotForYou");
    }
}
