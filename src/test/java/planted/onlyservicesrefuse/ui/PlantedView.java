package planted.onlyservicesrefuse.ui;

import java.util.List;
import org.codraft.membership.Refused;
import org.codraft.membership.Right;

final class PlantedView {

    void enter() {
        throw new Refused(List.of(Right.ENTER_COUNTRY), "entering");
    }
}
