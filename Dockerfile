# -Pimage leaves the PostgreSQL binaries out: in a container the database is a service of its own.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
RUN mvn -B -ntp -DskipTests -Dspotless.check.skip -Pimage package \
 && java -Djarmode=tools -jar target/sipokja.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin sipokja
WORKDIR /app
COPY --from=build /app /app
# Starts once and stops, to write down which classes a start loads; the next ones read them from the archive. There is no
# database to ask while an image is built, so Hibernate is told the dialect.
RUN java -XX:ArchiveClassesAtExit=/app/sipokja.jsa -Xlog:cds=off -Xlog:cds+dynamic=off \
    -Dspring.context.exit=onRefresh \
    -Dspring.datasource.url=jdbc:postgresql://nowhere/none \
    -Dspring.flyway.enabled=false \
    -Dspring.jpa.hibernate.ddl-auto=none \
    -Dspring.jpa.database-platform=org.hibernate.dialect.PostgreSQLDialect \
    -Dspring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false \
    -jar /app/sipokja.jar
USER sipokja
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# Out of memory, the process ends and is started anew (restart: unless-stopped) rather than limping on.
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/app/sipokja.jsa", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/sipokja.jar"]
