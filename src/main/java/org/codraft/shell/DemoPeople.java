package org.codraft.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.codraft.membership.DemoSignIns;
import org.codraft.membership.DemoSignIns.DemoPerson;
import org.codraft.membership.ui.PersonLine;

/** The people of a demo installation; choosing one fills in the form. */
class DemoPeople extends Section {

    DemoPeople(DemoSignIns known, BiConsumer<String, String> choose) {
        addClassName("demo-people");
        add(
                new H2(getTranslation("shell.demo-title")),
                new Paragraph(getTranslation("shell.demo-what", known.password())));
        NativeTable table = new NativeTable();
        table.getHead().add(headings());
        known.people().forEach(person -> table.getBody().add(row(person, known.password(), choose)));
        add(table);
    }

    private NativeTableRow headings() {
        NativeTableRow row = new NativeTableRow();
        for (String column : new String[] {"shell.demo-person", "shell.demo-role", "shell.email"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(DemoPerson person, String password, BiConsumer<String, String> choose) {
        NativeButton email = new NativeButton(person.email(), click -> choose.accept(person.email(), password));
        email.addClassName("demo-email");
        email.getElement().setAttribute("type", "button");
        Span country = new Span(person.country());
        country.addClassName("demo-country");
        return new NativeTableRow(
                new NativeTableCell(new PersonLine(person.name(), person.organisation(), person.side())),
                new NativeTableCell(new Span(getTranslation("role." + person.role())), country),
                new NativeTableCell(email));
    }
}
