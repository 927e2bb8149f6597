// Prints the entries that OmegaT's reader of TBX finds in a file, a line each: source, tab, target.
// Arguments: file, source language, target language. Run with the jars of OmegaT on the class path.
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.omegat.core.Core;
import org.omegat.core.data.IProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;

public class ReadWithOmegaT {
    static class Languages extends ProjectProperties {
        Languages(String source, String target) {
            setSourceLanguage(source);
            setTargetLanguage(target);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Languages languages = new Languages(arguments[1], arguments[2]);
        Core.setProject((IProject) Proxy.newProxyInstance(IProject.class.getClassLoader(),
                new Class<?>[] {IProject.class},
                (self, method, given) -> method.getName().equals("getProjectProperties") ? languages : null));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (GlossaryEntry entry : GlossaryReaderTBX.read(new File(arguments[0]), false)) {
            for (String target : entry.getLocTerms(false)) {
                out.println(target.isEmpty() ? entry.getSrcText() : entry.getSrcText() + "\t" + target);
            }
        }
    }
}
