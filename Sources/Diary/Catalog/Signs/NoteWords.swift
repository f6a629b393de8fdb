/// The words by which it is told whether what a note says is true of the writer now.
enum NoteWords {
    /// Words that negate what follows in the same part of a clause.
    static let negations: Set<String> = [
        "no", "not", "never", "without", "nor", "neither", "none", "isnt", "arent", "wasnt", "werent", "dont",
        "doesnt", "didnt", "havent", "hasnt", "hadnt", "wont", "free", "denies", "denied",
    ]
    /// Words after a negation that cancel it: “not only numb”, “no sleep, numb”.
    static let restrictions: Set<String> = [
        "only", "just", "better", "change", "improvement", "relief", "sleep", "slept", "idea", "doubt", "well",
        "good", "reason", "sure", "great", "right", "know", "matter", "wonder", "joke",
    ]
    /// Words that make what follows merely hypothetical.
    static let doubts: Set<String> = [
        "if", "unless", "asked", "asks", "read", "reading", "leaflet", "warned", "worried", "afraid", "scared",
        "fear", "dreamt", "dreamed", "dream", "dreams", "nightmare", "film", "movie", "article", "book", "podcast",
        "novel", "video", "imagine", "imagined", "questionnaire", "exclude", "excluded", "advised",
    ]
    /// Sources other than the writer, for the whole clause: “a leaflet: numb between the legs”.
    static let tales: Set<String> = ["leaflet", "article", "documentary", "podcast", "film", "movie", "novel"]
    /// Words that do so together with the word before them: “in case”, “checked for”.
    static let doubtingPairs: [String: Set<String>] = [
        "case": ["in"],
        "for": ["checked", "screened", "tested", "negative", "watch", "look", "looked", "checking", "out"],
        "out": ["ruled"], "about": ["read", "reading", "talk", "talked", "heard", "story", "video"],
    ]
    /// Other people: what is said of them is no sign in the writer, unless the writer comes up after them: “my wife says I …”.
    static let people: Set<String> = [
        "wife", "husband", "mother", "father", "mum", "mom", "dad", "son", "daughter", "friend", "neighbour",
        "neighbor", "colleague", "coworker", "boss", "brother", "sister", "dog", "cat", "baby", "toddler", "kid",
        "child", "children", "boy", "girl", "grandma", "grandpa", "grandmother", "grandfather", "granny", "grandad",
        "gran", "nan", "nana", "nanna", "mama", "papa", "stepmother", "stepfather", "stepmum", "stepmom", "stepdad",
        "stepson", "stepdaughter", "grandchild", "grandson", "granddaughter", "twin", "parents", "uncle", "aunt",
        "cousin", "nephew", "niece", "partner", "boyfriend", "girlfriend", "hubby", "fiance", "fiancé", "fiancee",
        "fiancée", "ex",
        "flatmate", "roommate", "patient", "patients", "client", "customer",
        "teacher", "student", "pupil", "he", "she", "his", "her", "him", "they", "their", "someone",
        "somebody",
    ]
    static let selves: Set<String> = ["i", "me", "my", "im", "ive", "myself", "we", "us", "our", "mine"]
    /// Words that make another person the object of an action: “fell over the dog”.
    static let handling: Set<String> = [
        "over", "by", "into", "onto", "behind", "carrying", "carried", "holding", "held", "lifting", "lifted",
        "picking", "picked",
    ]
    /// Symptoms that are nouns in a list: “no numbness, tingling or weakness”.
    static let nouns: Set<String> = [
        "numbness", "tingling", "weakness", "pain", "trouble", "difficulty", "loss", "incontinence", "pressure",
        "fever", "chills", "problems", "tightness", "pins",
    ]
    /// Words with which a “no” negates what is beside them: “no problems with my bladder”, “no bladder problems”.
    static let troubles: Set<String> = [
        "problem", "problems", "trouble", "troubles", "issue", "issues", "difficulty", "difficulties", "worries",
        "loss", "lack", "altered", "changed", "reduced", "decreased", "diminished", "impaired", "abnormal",
    ]
    static let gone: Set<String> = ["gone", "away", "disappeared", "resolved", "vanished", "cleared"]
    /// What may follow “stopped” where the symptom has: “the numbness has stopped now”, unlike “stopped me”.
    static let times: Set<String> = ["now", "today", "again", "completely", "since", "yesterday", "altogether"]
    /// Words before a film or a book that make it a time, not the source: “after the film”.
    static let timing: Set<String> = ["after", "during", "before"]
    /// Things whose loss is the symptom.
    static let missed: Set<String> = ["feeling", "sensation", "strength", "control", "power"]
    /// Answers to the words before them: “numb between the legs: no”.
    static let answers = [
        ["no"], ["none"], ["nope"], ["never"], ["nil"], ["negative"], ["0"], ["not", "at", "all"], ["not", "today"],
        ["not", "any", "more"], ["not", "anymore"],
    ]
    /// Doubts that are none where the writer then says what is: “I'm afraid I've lost control”, unlike “afraid of losing control”.
    static let fears: Set<String> = ["worried", "afraid", "scared", "fear"]
    static let statements: Set<String> = ["have", "cant", "cannot", "couldnt", "dont", "didnt", "lost", "wet"]
}
