package org.codraft;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class CodraftApplication {

    public static void main(String[] args) {
        SpringApplication.run(CodraftApplication.class, args);
    }
}
