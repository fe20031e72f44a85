/** Makes files of what is on screen: PDF, Word and Excel. It knows paper and type, and nothing of what is printed. */
@ApplicationModule(allowedDependencies = "shared")
package id.go.lubuklinggau.pokja.press;

import org.springframework.modulith.ApplicationModule;
