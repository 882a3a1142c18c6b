package planted.everyentityisaudited;

import jakarta.persistence.Entity;

@Entity
class Planted {}
