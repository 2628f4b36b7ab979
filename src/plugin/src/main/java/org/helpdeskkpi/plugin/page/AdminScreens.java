package org.helpdeskkpi.plugin.page;

import org.helpdeskkpi.plugin.access.People;

/** What the screens of the admin area are made with. */
public final class AdminScreens {
    private final Door door;
    private final PageWriter writer;
    private final AdminDesk desk;
    private final People people;

    public AdminScreens(Door door, PageWriter writer, AdminDesk desk, People people) {
        this.door = door;
        this.writer = writer;
        this.desk = desk;
        this.people = people;
    }

    PartScreen part(AdminTab tab) {
        return new PartScreen(door, writer, desk, new AdminWords(writer, people), tab);
    }

    DocumentScreen document() {
        return new DocumentScreen(door, writer, desk, new AdminWords(writer, people));
    }
}
