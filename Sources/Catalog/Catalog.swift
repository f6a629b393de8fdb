import Diary

/// What the program knows: muscles, habits, exercises, sites, feels, care, warning signs and topics.
///
/// The built-in records are in the rec files beside this source and are embedded in the program; the user's own files of the same
/// form go on top: the same `Name` replaces, a new one adds, `Hidden: yes` removes. Each kind is read when it is first needed, so
/// that a command which needs only the sites never reads the stretches.
/// Habits and stretches, which nearly every command needs, and the themes of the screens are not parsed at each start: `CatalogTable` and
/// `ColorTheme.builtIn` have them as values, made from their files by `make tables`.
public struct Catalog: Sendable {
    /// The user's own files, in the given order.
    public let additions: [CatalogSource]
    /// The folder of the user's own files as shown in messages, for example `~/.config/twinge`.
    public let ownFolder: String

    let muscleShelf: CatalogShelf<MuscleGroup>
    let habitShelf: CatalogShelf<Habit>
    let stretchShelf: CatalogShelf<Stretch>
    let siteShelf: CatalogShelf<SiteDefinition>
    let feelShelf: CatalogShelf<FeelDefinition>
    let careShelf: CatalogShelf<CareDefinition>
    let urgencyShelf: CatalogShelf<UrgencyAdvice>
    let warningShelf: CatalogShelf<WarningSign>
    let questionShelf: CatalogShelf<ReviewQuestion>
    let poseShelf: PoseShelf
    let topicShelf: CatalogShelf<Topic>
    let themeShelf: ThemeShelf

    /// The built-in catalog alone.
    public static let standard = Catalog()

    /// Creates the catalog: the built-in records with the user's own on top.
    ///
    /// - Parameters:
    ///   - additions: the user's own files; if two name the same thing the later one counts.
    ///   - ownFolder: the folder of those files, for error messages.
    /// - Complexity: O(1); each kind is read when it is first needed.
    public init(additions: [CatalogSource] = [], ownFolder: String = "~/.config/twinge") {
        self.additions = additions
        self.ownFolder = ownFolder
        let builtIn = additions.isEmpty ? nil : Catalog.standard
        muscleShelf = CatalogShelf(.muscles, additions, onTopOf: builtIn?.muscleShelf)
        habitShelf = CatalogShelf(.habits, additions, onTopOf: builtIn?.habitShelf)
        stretchShelf = CatalogShelf(.stretches, additions, onTopOf: builtIn?.stretchShelf)
        siteShelf = CatalogShelf(.sites, additions, onTopOf: builtIn?.siteShelf)
        feelShelf = CatalogShelf(.sites, additions, onTopOf: builtIn?.feelShelf)
        careShelf = CatalogShelf(.care, additions, onTopOf: builtIn?.careShelf)
        urgencyShelf = CatalogShelf(.warningSigns, additions, onTopOf: builtIn?.urgencyShelf)
        warningShelf = CatalogShelf(.warningSigns, additions, onTopOf: builtIn?.warningShelf)
        questionShelf = CatalogShelf(.review, additions, onTopOf: builtIn?.questionShelf)
        poseShelf = PoseShelf(additions, onTopOf: builtIn?.poseShelf)
        topicShelf = CatalogShelf(.topics, additions, onTopOf: builtIn?.topicShelf)
        themeShelf = ThemeShelf(additions)
    }

    /// The muscle groups, in the order of the files.
    public var muscles: [MuscleGroup] { muscleShelf.items }

    /// The habits, activities and ratings, in the order they are asked and shown.
    public var habits: [Habit] { habitShelf.items }

    /// The exercises, releases first: stretches, strength, mobility and breathing too.
    public var stretches: [Stretch] { stretchShelf.items }

    /// The sites of the body.
    public var sites: [SiteDefinition] { siteShelf.items }

    /// The words for how pain feels.
    public var feels: [FeelDefinition] { feelShelf.items }

    /// The treatments that can be logged.
    public var care: [CareDefinition] { careShelf.items }

    /// The warning signs, the urgent ones first.
    public var warningSigns: [WarningSign] { warningShelf.items }

    /// The questions of the posture review, in the order they are asked, without those that are only about hidden habits.
    public var reviewQuestions: [ReviewQuestion] {
        questionShelf.items.filter { question in
            question.habits.isEmpty || question.habits.contains { habit($0) != nil }
        }
    }

    /// The other topics worth knowing about, in the order of the files.
    public var topics: [Topic] { topicShelf.items }

    /// Returns the muscle group of exactly this name; nil if there is none.
    public func muscle(_ name: Name) -> MuscleGroup? { muscleShelf[name] }

    /// Returns the habit, activity or rating of exactly this name; nil if there is none.
    public func habit(_ name: Name) -> Habit? { habitShelf[name] }

    /// Returns the habit, activity or rating that is logged under a name; also a hidden one, since its entries stay. Nil if there is none.
    public func loggedHabit(_ name: Name) -> Habit? { habitShelf[name] ?? habitShelf.hidden(named: name) }

    /// Returns the exercise of exactly this name; nil if there is none.
    public func stretch(_ name: Name) -> Stretch? { stretchShelf[name] }

    /// Returns the exercise that is planned or logged under a name; also a hidden one, which stays in the routine. Nil if there is none.
    public func loggedStretch(_ name: Name) -> Stretch? { stretchShelf[name] ?? stretchShelf.hidden(named: name) }

    /// Returns the site that is logged under a name; also a hidden one. Nil if there is none.
    public func loggedSite(_ name: Name) -> SiteDefinition? { siteShelf[name] ?? siteShelf.hidden(named: name) }

    /// Returns the feel that is logged under a name; also a hidden one. Nil if there is none.
    public func loggedFeel(_ name: Name) -> FeelDefinition? { feelShelf[name] ?? feelShelf.hidden(named: name) }

    /// Returns the treatment that is logged under a name; also a hidden one. Nil if there is none.
    public func loggedCare(_ name: Name) -> CareDefinition? { careShelf[name] ?? careShelf.hidden(named: name) }

    /// Returns the site of exactly this name; nil if there is none.
    public func site(_ name: Name) -> SiteDefinition? { siteShelf[name] }

    /// Returns the feel of exactly this name; nil if there is none.
    public func feel(_ name: Name) -> FeelDefinition? { feelShelf[name] }

    /// Returns the treatment of exactly this name; nil if there is none.
    public func care(_ name: Name) -> CareDefinition? { careShelf[name] }
}

extension Catalog: Hashable {
    /// Returns whether both have the same additions to the built-in catalog.
    public static func == (left: Catalog, right: Catalog) -> Bool {
        left.additions == right.additions && left.ownFolder == right.ownFolder
    }

    /// Hashes the additions.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(additions)
        hasher.combine(ownFolder)
    }
}
