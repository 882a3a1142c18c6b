package org.codraft.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of the Explorer database that only say yes or no: its 43 policy tags and the four values of OGP. */
final class ExplorerTags {

    /** Tag by column; a tag is called as its column is. */
    static final Map<String, String> POLICY_AREAS = bySameName(List.of(
            "Anti-corruption",
            "Conflicts of Interest",
            "Asset disclosure",
            "Audits & Controls",
            "Whistleblower Protections",
            "Fiscal Openness",
            "Citizen Budgets",
            "Participatory Budgeting",
            "E-petitions",
            "Social Audits",
            "Public Participation",
            "Public Procurement",
            "Access to Information",
            "Records Management",
            "Open Data",
            "Elections & Political Finance",
            "Law Enforcement & Justice",
            "Public Service Delivery",
            "E-government",
            "Capacity Building",
            "Legislation & Regulation",
            "Private sector",
            "Legislature",
            "Sub-national",
            "Judiciary",
            "Media & Telecommunications",
            "Education",
            "Health & Nutrition",
            "Citizenship & Immigration",
            "Welfare & Social Security",
            "Water & Sanitation",
            "Infrastructure",
            "Public Safety",
            "Defense",
            "Natural Resources",
            "Aid",
            "Nonprofits",
            "Labor",
            "Science & Technology",
            "Gender & Sexuality",
            "Human Rights",
            "Marginalized Communities",
            "OGP"));

    /** The values as OGP words them, by column. */
    static final Map<String, String> OGP_VALUES = ordered(
            Map.entry("Value -Info", "Access to information"),
            Map.entry("Value -Part", "Civic participation"),
            Map.entry("Value -Acc", "Public accountability"),
            Map.entry("Value -Tech", "Technology and innovation"));

    private static final Set<String> FIELDS = Set.of(
            ExplorerColumns.COUNTRY,
            ExplorerColumns.PLAN,
            ExplorerColumns.NUMBER,
            ExplorerColumns.TITLE,
            ExplorerColumns.TEXT,
            ExplorerColumns.STARTS,
            ExplorerColumns.ENDS,
            ExplorerColumns.LEAD,
            ExplorerColumns.SUPPORT);

    private ExplorerTags() {}

    /** Whether a cell's whole meaning is in a field; a tag that is neither yes nor no, or a cell without a value, is not. */
    static boolean hasAFieldOfItsOwn(String column, String cell) {
        if (POLICY_AREAS.containsKey(column) || OGP_VALUES.containsKey(column)) {
            return cell.equals("0") || cell.equals("1");
        }
        return FIELDS.contains(column) && NullCode.of(cell).isEmpty();
    }

    private static Map<String, String> bySameName(List<String> names) {
        Map<String, String> map = new LinkedHashMap<>();
        names.forEach(name -> map.put(name, name));
        return Collections.unmodifiableMap(map);
    }

    @SafeVarargs
    private static Map<String, String> ordered(Map.Entry<String, String>... entries) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(map);
    }
}
