package planted.nofieldinjection;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

class Planted {

    @Autowired
    Clock clock = Clock.systemUTC();
}
