@echo off
rem Crieur. Without arguments it opens the studio; with a verb it runs the command line: crieur help
setlocal EnableExtensions
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAVA=%CRIEUR_JAVA%"
if not defined JAVA if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA set "JAVA=java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Crieur needs Java 17 or newer. Install it, or set JAVA_HOME. 1>&2
  exit /b 3
)

set "FIRST=%~1"
if not defined FIRST goto studio
if /i "%FIRST%"=="studio" (
  shift
  goto studio
)
if "%FIRST:~0,2%"=="--" goto cli
if "%FIRST%"=="-h" goto cli
if "%FIRST%"=="-V" goto cli
if "%FIRST:~0,1%"=="-" goto studio

:cli
set "OSGI="
set "CLI="
for /f "usebackq eol=# tokens=1,3 delims=," %%a in ("%HERE%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do (
  if "%%a"=="org.eclipse.osgi" set "OSGI=%HERE%\%%b"
  if "%%a"=="crieur.cli" set "CLI=%HERE%\%%b"
)
set "CACHE=%CRIEUR_CACHE%"
if not defined CACHE set "CACHE=%LOCALAPPDATA%\Crieur\cli"
if not exist "%CACHE%\start.jar" (
  "%JAVA%" -XX:+UseSerialGC "-Dcrieur.home=%HERE%" "-Dcrieur.cache=%CACHE%" -cp "%CLI%;%OSGI%" crieur.cli.start.Prepare >nul 2>&1 <nul
)
set "START=%CLI%;%OSGI%"
if exist "%CACHE%\start.jar" set "START=%CACHE%\start.jar"
set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"%JAVA%" %SPEED% -Xshare:auto "-XX:SharedArchiveFile=%CACHE%\start.jsa" -Xlog:disable -Djava.awt.headless=true "-Dcrieur.home=%HERE%" "-Dcrieur.cache=%CACHE%" -cp "%START%" crieur.cli.start.Main %*
exit /b %ERRORLEVEL%

:studio
set "LAUNCHER="
for %%f in ("%HERE%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "REST="
:next
if "%~1"=="" goto open
set REST=%REST% %1
shift
goto next
:open
"%JAVA%" -Xms128m -jar "%LAUNCHER%" %REST%
exit /b %ERRORLEVEL%
