package id.go.lubuklinggau.pokja.classification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClassificationSettingRepository extends Repository<ClassificationSetting, Integer> {

    Optional<ClassificationSetting> findById(Integer id);
}
