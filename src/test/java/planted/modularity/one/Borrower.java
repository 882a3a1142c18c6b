package planted.modularity.one;

import planted.modularity.two.Lender;

final class Borrower {

    Lender uses() {
        return new Lender();
    }
}
