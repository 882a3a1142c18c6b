package org.codraft;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CodraftApplication {

    public static void main(String[] args) {
        SpringApplication.run(CodraftApplication.class, args);
    }
}
