package planted.everyservicemethodnamesitspermission;

import org.springframework.stereotype.Service;

@Service
class Planting {

    public String plant() {
        return "without asking";
    }
}
