import Canvas

/// The keys of one screen or dialog.
public struct CommandTable: Hashable, Sendable {
    /// Where these keys hold.
    public let context: KeyContext
    /// The bindings, in the order of the help.
    public var bindings: [Binding]
    /// The commands that the footer names, the most important first.
    public let footer: [Command]

    /// Creates a table.
    init(_ context: KeyContext, footer: [Command], _ bindings: [Binding]) {
        self.context = context
        self.footer = footer
        self.bindings = bindings
    }

    /// What keys pressed so far mean.
    enum Match: Equatable {
        /// They ask for a command.
        case command(Command)
        /// They are the beginning of longer sequences.
        case beginning
        /// They mean nothing here.
        case nothing
    }

    /// What keys pressed so far mean in this table.
    func match(_ keys: [Key]) -> Match {
        var isBeginning = false
        for binding in bindings {
            for sequence in binding.keys {
                if sequence.keys == keys { return .command(binding.command) }
                isBeginning = isBeginning || sequence.keys.starts(with: keys)
            }
        }
        return isBeginning ? .beginning : .nothing
    }
}

/// Where keys hold: everywhere, on every screen, on one screen, or in one dialog.
public enum KeyContext: String, CaseIterable, Hashable, Sendable {
    /// On every screen and in every dialog.
    case everywhere
    /// On every screen while no dialog is open.
    case screens
    /// Today.
    case today
    /// Week.
    case week
    /// Stretches.
    case stretches
    /// Links.
    case links
    /// Body.
    case body
    /// Journal.
    case journal
    /// The pain dialog.
    case painDialog = "pain-dialog"
    /// The check-in.
    case checkIn = "check-in"
    /// The menu of what can be added.
    case addMenu = "add-menu"
    /// A habit, activity, treatment or stretch.
    case quickForm = "quick-form"
    /// A note.
    case noteEditor = "note-editor"
    /// The question for a date.
    case dateQuestion = "date-question"
    /// The keys of a screen.
    case help
    /// The warning signs.
    case warningSigns = "warning-signs"
    /// The offer to go on with a form kept from the last time.
    case draftOffer = "draft-offer"
    /// Pain before or after a stretch session.
    case stretchPain = "stretch-pain"
    /// Why a hold is left out.
    case skipReason = "skip-reason"
    /// The stretch routine while it is changed.
    case routineEditor = "routine-editor"
    /// The choice of a stretch for the routine.
    case stretchChooser = "stretch-chooser"
    /// The posture review.
    case review
    /// The list of what can be logged.
    case catalogEditor = "catalog-editor"
    /// The search in it while its field is open.
    case catalogSearch = "catalog-search"
    /// Something of one's own, or another name.
    case catalogForm = "catalog-form"
    /// The days behind a link.
    case linkDays = "link-days"
    /// An experiment while it is set up.
    case experimentSetup = "experiment-setup"
    /// The order of an experiment before it is written down.
    case experimentOrder = "experiment-order"
    /// An experiment and what it says.
    case experiment
    /// Why an experiment is given up.
    case stopReason = "stop-reason"
    /// The search of the journal while its field is open.
    case searchField = "search-field"

    /// The contexts of the dialogs.
    static let dialogs: [KeyContext] = {
        let screens = Screen.allCases.map { $0.part.context }
        return allCases.filter { $0 != .everywhere && $0 != .screens && !screens.contains($0) }
    }()

    /// Whether letters and digits are typed there, so that they cannot be keys.
    var takesText: Bool {
        switch self {
        case .painDialog, .checkIn, .quickForm, .noteEditor, .dateQuestion, .stretchChooser, .review, .searchField,
            .experimentSetup, .stopReason, .catalogSearch, .catalogForm:
            true
        default: false
        }
    }

    /// The words that head its keys in the help.
    public var title: String {
        switch self {
        case .everywhere: "Everywhere"
        case .screens: "On every screen"
        case .today: "Today"
        case .week: "Week"
        case .stretches: "Stretches"
        case .links: "Links"
        case .body: "Body"
        case .journal: "Journal"
        case .painDialog: "Pain reading"
        case .checkIn: "Check-in"
        case .addMenu: "Add"
        case .quickForm: "Add something"
        case .noteEditor: "Note"
        case .dateQuestion: "Go to a date"
        case .help: "Keys"
        case .warningSigns: "Warning signs"
        case .draftOffer: "Not saved last time"
        case .stretchPain: "Pain and stretching"
        case .skipReason: "Why is it left out?"
        case .routineEditor: "The routine"
        case .stretchChooser: "Add a stretch"
        case .review: "Posture review"
        case .catalogEditor: "What you can log"
        case .catalogSearch: "Search what you can log"
        case .catalogForm: "Something of your own"
        case .linkDays: "The days behind a link"
        case .experimentSetup: "Set up an experiment"
        case .experimentOrder: "The order of an experiment"
        case .experiment: "An experiment"
        case .stopReason: "Why is it given up?"
        case .searchField: "Search"
        }
    }
}
