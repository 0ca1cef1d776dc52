package org.afterimage.stage;

import static org.lwjgl.opengl.GL33C.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A linked GLSL program from the class path folder {@code shaders}. Confined to the render thread. */
final class Shader implements AutoCloseable {
    private final int program;

    /** {@code new Shader("screen", "copy")} is {@code shaders/screen.vert} with {@code shaders/copy.frag}. */
    Shader(String vertex, String fragment) {
        int v = compile(GL_VERTEX_SHADER, vertex + ".vert");
        int f = compile(GL_FRAGMENT_SHADER, fragment + ".frag");
        program = glCreateProgram();
        glAttachShader(program, v);
        glAttachShader(program, f);
        glLinkProgram(program);
        glDeleteShader(v);
        glDeleteShader(f);
        if (glGetProgrami(program, GL_LINK_STATUS) == 0) {
            String log = glGetProgramInfoLog(program);
            glDeleteProgram(program);
            throw new StageException("shaders " + vertex + " and " + fragment + " do not link: " + log);
        }
    }

    /** Makes it current, and tells samplers their texture units. */
    Shader use() {
        glUseProgram(program);
        return this;
    }

    /** Where a uniform lies; -1 if the compiler left it out. Look up once, it allocates. */
    int uniform(String name) {
        return glGetUniformLocation(program, name);
    }

    /** Sets a sampler to a texture unit; the program must be current. */
    Shader sampler(String name, int unit) {
        glUniform1i(uniform(name), unit);
        return this;
    }

    Shader vec2(String name, float x, float y) {
        glUniform2f(uniform(name), x, y);
        return this;
    }

    Shader vec4(String name, float x, float y, float z, float w) {
        glUniform4f(uniform(name), x, y, z, w);
        return this;
    }

    @Override
    public void close() {
        glDeleteProgram(program);
    }

    private static int compile(int type, String file) {
        int shader = glCreateShader(type);
        glShaderSource(shader, source(file));
        glCompileShader(shader);
        if (glGetShaderi(shader, GL_COMPILE_STATUS) == 0) {
            String log = glGetShaderInfoLog(shader);
            glDeleteShader(shader);
            throw new StageException("shader " + file + " does not compile: " + log);
        }
        return shader;
    }

    private static String source(String file) {
        try (InputStream in = Shader.class.getResourceAsStream("/shaders/" + file)) {
            if (in == null) {
                throw new StageException("shader " + file + " is missing from the jar; build again with mvn package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StageException("shader " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
