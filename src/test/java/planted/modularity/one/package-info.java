/** Declares that it uses nothing. */
@ApplicationModule(allowedDependencies = {})
package planted.modularity.one;

import org.springframework.modulith.ApplicationModule;
