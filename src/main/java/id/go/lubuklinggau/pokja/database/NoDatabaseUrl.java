package id.go.lubuklinggau.pokja.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

class NoDatabaseUrl implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isTrueIn(context.getEnvironment());
    }

    static boolean isTrueIn(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").isBlank();
    }
}
