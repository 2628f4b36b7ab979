package org.helpdeskkpi.plugin.page;

import org.helpdeskkpi.plugin.access.People;

/** What the screens of the admin area are made with. */
public final class AdminScreens {
    private final Door door;
    private final PageWriter writer;
    private final AdminDesk desk;
    private final QueueTrial queues;
    private final People people;

    public AdminScreens(
            Door door, PageWriter writer, AdminDesk desk, QueueTrial queues, People people) {
        this.door = door;
        this.writer = writer;
        this.desk = desk;
        this.queues = queues;
        this.people = people;
    }

    PartScreen part(AdminTab tab) {
        return new PartScreen(door, writer, desk, queues, new AdminWords(writer, people), tab);
    }

    DocumentScreen document() {
        return new DocumentScreen(door, writer, desk, new AdminWords(writer, people));
    }
}
