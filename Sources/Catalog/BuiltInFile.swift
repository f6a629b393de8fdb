import Canvas
import Diary

/// A file of the built-in catalog.
enum BuiltInFile: String, CaseIterable {
    case muscles = "muscles.rec"
    case habits = "habits.rec"
    case stretches = "stretches.rec"
    case sites = "sites.rec"
    case care = "care.rec"
    case warningSigns = "warning-signs.rec"
    case review = "review.rec"
    case poses = "poses.rec"
    case topics = "topics.rec"
    case themes = "themes.rec"

    /// The file with its bytes, which are part of the program.
    var source: CatalogSource {
        let bytes =
            switch self {
            case .muscles: PackageResources.muscles_rec
            case .habits: PackageResources.habits_rec
            case .stretches: PackageResources.stretches_rec
            case .sites: PackageResources.sites_rec
            case .care: PackageResources.care_rec
            case .warningSigns: PackageResources.warning_signs_rec
            case .review: PackageResources.review_rec
            case .poses: PackageResources.poses_rec
            case .topics: PackageResources.topics_rec
            case .themes: PackageResources.themes_rec
            }
        return CatalogSource(file: rawValue, bytes: bytes)
    }

    /// The types of records in it; the first applies if a file has no descriptor.
    var types: [String] {
        switch self {
        case .muscles: [MuscleGroup.recordType]
        case .habits: [Habit.recordType]
        case .stretches: [Stretch.recordType]
        case .sites: [SiteDefinition.recordType, FeelDefinition.recordType]
        case .care: [CareDefinition.recordType]
        case .warningSigns: [WarningSign.recordType, UrgencyAdvice.recordType]
        case .review: [ReviewQuestion.recordType]
        case .themes: [ColorTheme.recordType]
        case .poses:
            [
                FigurePicture.recordType, FigurePose.recordType, FigureMeasure.recordType, MusclePatch.recordType,
            ]
        case .topics: [Topic.recordType]
        }
    }

    /// The type of a record without a descriptor before it.
    var usualType: String? { types.first }
}
