package org.codraft.bench;

import java.util.List;
import org.codraft.actionplan.ActionPlan;
import org.codraft.tenancy.Country;

/** How long a workbook of 1,000 inputs takes from its bytes to the record, history included; read, looked at and stored. */
final class InputsImport implements Measurement {

    private static final int ROWS = 1_000;

    @Override
    public List<String> figures() {
        return List.of("inputs_import");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (Workplace workplace = Workplace.fresh("inputs");
                Services services = Services.on(workplace.path())) {
            Country country = services.country("norland", "NL", "Norland");
            Population.settle(services, country);
            ActionPlan plan = AskedPlan.begun(services, country);
            byte[] table = AskedPlan.table(ROWS);
            long begun = System.nanoTime();
            int added = Services.inCharge(country, () -> AskedPlan.bringIn(services, plan.id(), table));
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (added != ROWS) {
                throw new IllegalStateException("Only " + added + " inputs came in.");
            }
            figures.figure("inputs_import", seconds, "s");
        }
    }
}
