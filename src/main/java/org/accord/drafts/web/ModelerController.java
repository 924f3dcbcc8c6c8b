package org.accord.drafts.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.drafts.FileText;
import org.accord.drafts.ModelKind;
import org.accord.drafts.ModelerDelivery;
import org.accord.drafts.ModelerDelivery.Delivered;
import org.accord.people.SignedIn;
import org.accord.system.AnswersJson;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The three calls that Camunda Modeler makes when somebody presses Deploy, in the shape that it expects. */
@RestController
@AnswersJson
class ModelerController {

    /** Which the Modeler compares with what a diagram was drawn for. */
    static final String VERSION = "7.24.0";

    private final ModelerDelivery delivery;
    private final Clock clock;

    ModelerController(ModelerDelivery delivery, Clock clock) {
        this.delivery = delivery;
        this.clock = clock;
    }

    record Version(String version) {}

    record Definition(String id, String key, String resource, String deploymentId, int version) {}

    record Deployment(
            String id,
            String name,
            String source,
            String deploymentTime,
            List<Object> links,
            Map<String, Definition> deployedProcessDefinitions) {}

    /** Asked for none of them, to see whether the address and the token are right. */
    @GetMapping("/modeler/deployment")
    List<Object> deployments() {
        return List.of();
    }

    @GetMapping("/modeler/version")
    Version version() {
        return new Version(VERSION);
    }

    @PostMapping(path = "/modeler/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Deployment create(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(name = "deployment-name", defaultValue = "Camunda Modeler") String name,
            MultipartHttpServletRequest request)
            throws IOException {
        Map<String, String> sent = new LinkedHashMap<>();
        for (List<MultipartFile> parts : request.getMultiFileMap().values()) {
            for (MultipartFile part : parts) {
                try (InputStream in = part.getInputStream()) {
                    sent.put(String.valueOf(part.getOriginalFilename()), FileText.read(in));
                }
            }
        }
        Delivered delivered = delivery.deliver(name, sent, me);
        String id = delivered.draft().id().toString();
        return new Deployment(
                id,
                delivered.draft().title(),
                "Camunda Modeler",
                clock.instant().toString(),
                List.of(),
                definitions(delivered, id));
    }

    private static Map<String, Definition> definitions(Delivered delivered, String id) {
        Map<String, Definition> definitions = new LinkedHashMap<>();
        delivered.paths().keySet().stream()
                .filter(path -> path.kind() == ModelKind.PROCESS)
                .map(path -> new Definition(path.key() + ":draft:" + id, path.key(), path.toString(), id, 1))
                .forEach(definition -> definitions.put(definition.id(), definition));
        return definitions;
    }
}
