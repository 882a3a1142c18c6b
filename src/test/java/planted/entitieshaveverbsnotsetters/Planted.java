package planted.entitieshaveverbsnotsetters;

import jakarta.persistence.Entity;

@Entity
class Planted {

    private String title = "";

    void setTitle(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
